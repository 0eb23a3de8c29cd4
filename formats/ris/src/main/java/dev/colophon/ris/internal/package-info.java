/** How RIS is scanned, mapped and composed; not for use from outside. */
@NullMarked
package dev.colophon.ris.internal;

import org.jspecify.annotations.NullMarked;
