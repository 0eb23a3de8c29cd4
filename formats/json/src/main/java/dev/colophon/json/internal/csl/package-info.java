/** The one mapping between the model and the variables of CSL. Not exported. */
@NullMarked
package dev.colophon.json.internal.csl;

import org.jspecify.annotations.NullMarked;
