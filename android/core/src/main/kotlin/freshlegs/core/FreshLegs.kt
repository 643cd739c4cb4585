package freshlegs.core

/** The native library, on a phone. */
public object FreshLegs {
    /** Its name without what a platform puts around it. */
    private const val NAME: String = "freshlegs"

    private val loaded: Unit by lazy {
        if (isAndroid()) System.loadLibrary(NAME)
    }

    /**
     * Loads the library. To be called once before anything else of it, best when the application is created.
     *
     * The generated code would load it by itself, but in a way that does not call its `JNI_OnLoad`, and without
     * that Bluetooth never learns of the virtual machine: no sensor would ever be heard. On a computer there is
     * nothing to do.
     */
    public fun load(): Unit = loaded

    private fun isAndroid() = System.getProperty("java.vendor").orEmpty().contains("Android")
}
