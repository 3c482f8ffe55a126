/// The guide: what the officer reads with F1, beside the window or on paper.
///
/// Pages are Markdown in `resources/guide/vi`, one for each [GuideTopic]; pictures are made by the program
/// itself from made-up data and lie in `resources/guide/pictures` (`GuidePicturesTest` makes them and says
/// how). A page names no key and no button in its own words: `{key app.key.save}` is filled from the keys that
/// are heard, `{report.form.save}` from the texts of the window, so that the guide cannot tell what is no
/// longer so.
///
/// May use `letter` for the booklet on paper. Only [GuideReader] knows the library that reads Markdown. The
/// decision that shaped it: pages become a few plain records ([GuideBlock]) from which both the window and the
/// paper are made, so nothing that shows web pages is needed. `GuideTest`, `GuideViewModelTest` and
/// `GuideJourneyTest` keep it.
@NullMarked
package vn.campaigndesk.guide;

import org.jspecify.annotations.NullMarked;
