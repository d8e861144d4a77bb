/** What levels some certifications would give: asked, answered and not kept. */
package org.counterpart.profile.preview;
