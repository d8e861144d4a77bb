/**
 * The running system with as many partners as a vendor has: how long an import takes, the same
 * import again, a day's changes, a spreadsheet, and what searches notice of it.
 */
package org.counterpart.benchmarks.bulk;
