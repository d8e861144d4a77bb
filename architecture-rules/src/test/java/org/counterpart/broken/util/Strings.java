package org.counterpart.broken.util;

/** Lives in a package that is named after nothing. */
public record Strings(String value) {}
