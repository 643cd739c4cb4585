package freshlegs.kit.models

import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.flow.update

/** Which screens lie on each other: the first is one at the foot of the screen, the last is seen. */
public class NavigationModel {
    private val mutable = MutableStateFlow(listOf<Destination>(Destination.Today))

    /** Never empty. */
    public val path: StateFlow<List<Destination>> = mutable.asStateFlow()

    /** Goes to a screen. One at the foot of the screen puts all others away. */
    public fun go(destination: Destination): Unit = mutable.update { path ->
        when {
            destination.isRoot -> if (path == listOf(destination)) path else listOf(destination)
            path.last() == destination -> path
            else -> path + destination
        }
    }

    /** Goes back; from the first screen to today, and from there nowhere. */
    public fun back(): Unit = mutable.update { path ->
        if (path.size > 1) path.dropLast(1) else listOf(Destination.Today)
    }

    /** Whether there is a way back within the app. */
    public val canGoBack: Boolean get() = mutable.value != listOf<Destination>(Destination.Today)
}
