/**
 * A partner as rows of a spreadsheet: the same content as its JSON document, there and back. Plain
 * Java but for the parsers of both formats.
 */
package org.counterpart.profile.csv;
