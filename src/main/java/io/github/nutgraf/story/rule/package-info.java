/** The coherence rules: each takes one kind of block out of a draft of the story, or the standfirst. */
@NullMarked
package io.github.nutgraf.story.rule;

import org.jspecify.annotations.NullMarked;
