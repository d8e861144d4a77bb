/** Finding partners: what everybody may know of them, and no more. */
package org.counterpart.profile.directory;
