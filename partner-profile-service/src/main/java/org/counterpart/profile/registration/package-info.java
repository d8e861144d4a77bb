/** Partners as whole documents: how they come, change by import, and go. */
package org.counterpart.profile.registration;
