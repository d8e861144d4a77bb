/** The people at a partner and what each is responsible for. */
package org.counterpart.profile.contact;
