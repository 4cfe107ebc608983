package io.github.nutgraf.cli;

import io.github.nutgraf.input.Failure;
import io.github.nutgraf.input.FileNames;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The {@code nutgraf} command, as its annotations and those of its commands say. */
@Command(
        name = "nutgraf",
        description = "Turns the HTML of news pages into structured articles.",
        mixinStandardHelpOptions = true,
        scope = CommandLine.ScopeType.INHERIT,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "[extract | batch | explain | serve | evaluate]",
        footer = {
            "",
            "Examples:",
            "  nutgraf page.html --format markdown",
            "  nutgraf batch pages/ -o articles.jsonl",
            "  nutgraf explain page.html -o why.html",
            "  nutgraf serve",
            "  source <(nutgraf generate-completion)",
            "",
            Descriptions.EXIT_CODES
        })
final class Nutgraf implements Runnable {

    private static final String COMPLETION = "generate-completion";

    /** By name, in the order of the help. */
    private static final Map<String, Class<?>> COMMANDS = commands();

    /** Options that only tell about the program. */
    private static final Set<String> ABOUT = Set.of("-h", "--help", "-V", "--version");

    /** Names of files without a dot are rare, and misspelled ones are wrong in a letter or two. */
    private static final int MOST_SLIPS = 2;

    private static final Pattern LETTERS = Pattern.compile("[a-zA-Z-]+");

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
    private CommandSpec spec;

    private Nutgraf() {}

    /** Runs the command that the arguments name, and gives its exit code. */
    static int run(String[] args) {
        if (isForPages(args)) {
            HeadStart.begin();
        }
        @Nullable String meant = args.length == 0 ? null : meant(args[0]);
        if (meant != null) {
            CommandLine command = command("");
            return misused(
                    new ParameterException(command, "'" + args[0] + "' is no file: did you mean " + meant + "?"), args);
        }
        boolean named = args.length == 0 || COMMANDS.containsKey(args[0]) || ABOUT.contains(args[0]);
        String[] full = named
                ? args
                : Stream.concat(Stream.of("extract"), Stream.of(args)).toArray(String[]::new);
        return command(full.length > 0 ? full[0] : "").execute(full);
    }

    /** The command whose name was misspelled; null if it may be a file that was meant. */
    private static @Nullable String meant(String first) {
        if (COMMANDS.containsKey(first)
                || first.startsWith("-")
                || !LETTERS.matcher(first).matches()
                || isFile(first)) {
            return null;
        }
        LevenshteinDistance distance = new LevenshteinDistance(MOST_SLIPS);
        return COMMANDS.keySet().stream()
                .filter(name -> distance.apply(first, name) >= 0)
                .findFirst()
                .orElse(null);
    }

    private static boolean isFile(String name) {
        try {
            return Files.exists(FileNames.path(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static boolean isForPages(String[] args) {
        return args.length > 0 && !args[0].equals(COMPLETION) && Stream.of(args).noneMatch(ABOUT::contains);
    }

    /** Reads the annotations of the command to run alone, for that takes a good part of a start; else those of all. */
    private static CommandLine command(String first) {
        CommandLine command = new CommandLine(new Nutgraf());
        @Nullable Class<?> one = first.equals(COMPLETION) ? null : COMMANDS.get(first);
        if (one != null) {
            command.addSubcommand(first, one);
        } else {
            COMMANDS.forEach(command::addSubcommand);
        }
        return command.setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(Path.class, FileNames::path)
                .setOut(new PrintWriter(Main.stdout(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(Main.stderr(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler(Nutgraf::misused)
                .setExecutionExceptionHandler((failure, failed, parsed) -> Main.failed(failure));
    }

    private static Map<String, Class<?>> commands() {
        Map<String, Class<?>> out = new LinkedHashMap<>();
        out.put("extract", Extract.class);
        out.put("batch", Batch.class);
        out.put("explain", Explain.class);
        out.put("serve", Serve.class);
        out.put("evaluate", Evaluate.class);
        out.put(COMPLETION, GenerateCompletion.class);
        return Collections.unmodifiableMap(out);
    }

    /** As picocli's own, without the control characters that an argument may bring to a terminal. */
    private static int misused(ParameterException misuse, String[] args) {
        CommandLine command = misuse.getCommandLine();
        PrintWriter err = command.getErr();
        List<String> unknown =
                misuse instanceof MissingParameterException ? options(command.getUnmatchedArguments()) : List.of();
        // That nothing else was given is not what is wrong.
        String message = unknown.isEmpty()
                ? String.valueOf(misuse.getMessage())
                : "Unknown option: " + String.join(" ", unknown);
        err.println(Failure.oneLine(message));
        if (!UnmatchedArgumentException.printSuggestions(misuse, err)) {
            // All of the help would push the cause off the screen.
            err.println("See " + command.getCommandSpec().qualifiedName() + " --help");
        }
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    private static List<String> options(List<String> unmatched) {
        return unmatched.stream().filter(argument -> argument.startsWith("-")).toList();
    }

    /** Without a command there is nothing to do. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Nothing to extract: name a page, or see --help");
    }
}
