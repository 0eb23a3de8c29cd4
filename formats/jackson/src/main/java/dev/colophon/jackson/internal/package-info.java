/** Serializers and deserializers. Not exported. */
@NullMarked
package dev.colophon.jackson.internal;

import org.jspecify.annotations.NullMarked;
