/** What is measured on. */
package org.counterpart.benchmarks.machine;
