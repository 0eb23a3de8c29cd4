/** What stands on a page and how it is written. */
@NullMarked
package dev.colophon.html.internal;

import org.jspecify.annotations.NullMarked;
