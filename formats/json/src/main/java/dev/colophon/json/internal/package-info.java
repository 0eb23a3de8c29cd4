/** JSON as text and tokens, and Colophon JSON. Not exported. */
@NullMarked
package dev.colophon.json.internal;

import org.jspecify.annotations.NullMarked;
