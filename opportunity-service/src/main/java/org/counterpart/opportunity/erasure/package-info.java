/** Forgets partners that were erased: nothing that they posted stays, and they post no more. */
package org.counterpart.opportunity.erasure;
