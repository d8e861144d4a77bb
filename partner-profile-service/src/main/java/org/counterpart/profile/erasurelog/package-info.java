/**
 * What is kept of erasures: who was erased, that it may not come back, and what each service
 * reported.
 */
package org.counterpart.profile.erasurelog;
