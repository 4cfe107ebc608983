/** Nutgraf inside LangChain4j. The rest of the library never sees it. */
@NullMarked
package io.github.nutgraf.langchain4j;

import org.jspecify.annotations.NullMarked;
