/** What a partner is, who may see and change it, and how its changes are counted. */
package org.counterpart.profile.partner;
