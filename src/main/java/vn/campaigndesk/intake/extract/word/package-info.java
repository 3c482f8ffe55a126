/// Documents of Word before 2007.
@NullMarked
package vn.campaigndesk.intake.extract.word;

import org.jspecify.annotations.NullMarked;
