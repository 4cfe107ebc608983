module consumer {
    requires io.github.nutgraf;
}
