/** RIS. */
@NullMarked
package dev.colophon.ris;

import org.jspecify.annotations.NullMarked;
