package freshlegs.screens

import com.sun.jna.Function
import org.junit.jupiter.api.Assumptions.assumeTrue
import java.io.File

/** Sensors over an emulated Bluetooth: a strap and a pod of a simulated runner, on a bus of their own. */
class Air private constructor(private val program: Process) : AutoCloseable {
    override fun close() {
        program.outputStream.bufferedWriter().use { it.write("quit\n") }
        program.waitFor()
    }

    companion object {
        private const val BUS = "DBUS_SYSTEM_BUS_ADDRESS"

        /** To be opened before anything of the library asks for the bus, which it does once in its life. */
        fun open(): Air {
            val program = File(System.getProperty("programs"), "virtual-sensors")
            assumeTrue(program.canExecute(), "the program that plays sensors is not built")
            val bus = System.getenv("PATH").split(':').any { File(it, "dbus-daemon").canExecute() }
            assumeTrue(bus, "dbus-daemon is missing")
            val played = ProcessBuilder(
                program.path,
                "--daemon-speed",
                "10",
            ).redirectError(ProcessBuilder.Redirect.DISCARD).start()
            val address = checkNotNull(played.inputStream.bufferedReader().readLine()) { "no sensors are played" }
            // Java shows the environment that it began with: the library asks the system.
            Function.getFunction("c", "setenv").invokeInt(arrayOf<Any>(BUS, address.removePrefix("$BUS="), 1))
            return Air(played)
        }
    }
}
