/** What the packages of core share and nobody else sees. */
@NullMarked
package dev.colophon.core.internal;

import org.jspecify.annotations.NullMarked;
