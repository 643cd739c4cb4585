package freshlegs.kit.audio

import freshlegs.kit.phone.Preferences
import freshlegs.kit.phone.WithoutHeadphones
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.SharingStarted
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.flow.combine
import kotlinx.coroutines.flow.filterIsInstance
import kotlinx.coroutines.flow.stateIn
import kotlinx.coroutines.launch

/**
 * How a run is heard where no headphones are: as the runner chose. Who was never asked is to be asked before a run
 * begins; where headphones go in the middle of one before that, it goes on aloud, since silence is never where one
 * begins. To be called in [scope].
 */
public class SoundChoice(
    private val focus: AudioFocus,
    private val preferences: Preferences,
    scope: CoroutineScope,
) {
    private val routes = MutableStateFlow(focus.route)

    /** Where sound comes out. */
    public val route: StateFlow<AudioRoute> = routes.asStateFlow()

    /** Whether no headphones are there and the runner was never asked. */
    public val isAsked: StateFlow<Boolean> =
        combine(routes, preferences.values) { route, values -> isAsked(route, values.withoutHeadphones) }
            .stateIn(scope, SharingStarted.Eagerly, isAsked(focus.route, preferences.values.value.withoutHeadphones))

    /** How a run is heard now. */
    public val way: WithoutHeadphones
        get() =
            if (focus.route == AudioRoute.SPEAKER) {
                preferences.values.value.withoutHeadphones ?: WithoutHeadphones.SPEAKER
            } else {
                WithoutHeadphones.SPEAKER
            }

    init {
        scope.launch { focus.changes.filterIsInstance<AudioChange.RouteChanged>().collect { routes.value = it.route } }
    }

    /** Keeps what the runner wants. */
    public fun choose(way: WithoutHeadphones): Unit = preferences.change { copy(withoutHeadphones = way) }

    /** Looks anew where sound comes out. */
    public fun refresh() {
        routes.value = focus.route
    }

    private fun isAsked(route: AudioRoute, chosen: WithoutHeadphones?) = route == AudioRoute.SPEAKER && chosen == null
}
