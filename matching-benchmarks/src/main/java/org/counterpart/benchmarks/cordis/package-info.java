/** Makes partners, a taxonomy and opportunities of the European Union's CORDIS open data. */
package org.counterpart.benchmarks.cordis;
