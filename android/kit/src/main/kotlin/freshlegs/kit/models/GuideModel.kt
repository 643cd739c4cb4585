package freshlegs.kit.models

import freshlegs.core.CompanionException
import freshlegs.core.GuideGroupView
import freshlegs.core.GuidePageView
import freshlegs.core.Language
import freshlegs.core.Topic
import freshlegs.kit.Loadable
import freshlegs.kit.Notice
import freshlegs.kit.bridge.GuideBridge
import kotlinx.coroutines.CoroutineScope

/** What the guide shows. */
public data class GuideState(
    val contents: Loadable<List<GuideGroupView>> = Loadable.Idle,
    val page: Loadable<GuidePageView> = Loadable.Idle,
    /** What was searched for; idle where nothing is. */
    val results: Loadable<List<GuidePageView>> = Loadable.Idle,
    /** What went wrong with the last thing that was asked. */
    val notice: Notice? = null,
)

/** The guide: its contents, a page, a search. */
public class GuideModel(
    private val bridge: GuideBridge,
    /** In which language: that of the profile. */
    public val language: Language,
    scope: CoroutineScope,
) : Model<GuideState>(GuideState(), scope) {
    private val contents = Place("contents", GuideState::contents) { copy(contents = it) }
    private val page = Place("page", GuideState::page) { copy(page = it) }
    private val results = Place("results", GuideState::results) { copy(results = it) }

    override fun GuideState.noticing(notice: Notice?): GuideState = copy(notice = notice)

    public fun load() {
        fetch(contents) { bridge.guideContents(language) }
    }

    /** Opens a page. */
    public fun open(topic: Topic) {
        show(page, Loadable.Idle)
        fetch(page) { bridge.guidePage(language, topic) }
    }

    /** Opens the page with this name, as a link has it. */
    public fun open(slug: String) {
        show(page, Loadable.Idle)
        fetch(page) {
            val topic = bridge.guideTopic(slug) ?: throw CompanionException.NotFound("the page $slug")
            bridge.guidePage(language, topic)
        }
    }

    /** Searches for these words; with none the search is over. */
    public fun search(text: String) {
        if (text.isBlank()) return show(results, Loadable.Idle)
        fetch(results) { bridge.searchGuide(language, text) }
    }
}
