/** From a logo's file to a picture that holds nothing but the picture. */
@NullMarked
package partnershipplan.house.logo;

import org.jspecify.annotations.NullMarked;
