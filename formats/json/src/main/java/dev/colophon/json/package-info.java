/** Colophon JSON, NDJSON and CSL-JSON. */
@NullMarked
package dev.colophon.json;

import org.jspecify.annotations.NullMarked;
