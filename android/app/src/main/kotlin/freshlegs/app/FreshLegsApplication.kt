package freshlegs.app

import android.app.Application
import android.content.Context
import android.content.res.Configuration
import freshlegs.core.FreshLegs

/** The app's process: it holds the one [Composition]. */
public class FreshLegsApplication : Application() {
    internal val composition: Composition by lazy { Composition(this) }

    override fun onCreate() {
        super.onCreate()
        // Before anything else of the library: see there.
        FreshLegs.load()
        composition.open()
    }

    // Another language of the phone, or of this app alone.
    override fun onConfigurationChanged(newConfig: Configuration) {
        super.onConfigurationChanged(newConfig)
        composition.launchWhenReady { it.languageBecomes(composition.surroundings.language()) }
        TodayWidget.refresh(this)
    }
}

/** The app's one composition. */
internal val Context.composition: Composition get() = (applicationContext as FreshLegsApplication).composition
