package freshlegs.core

import org.junit.jupiter.api.Test
import java.io.File
import kotlin.test.assertEquals
import kotlin.test.assertNotNull
import kotlin.test.assertTrue

class RulesTest {
    private val loader = RulesTest::class.java.classLoader

    @Test
    fun `the Java that the Bluetooth library looks for by name compiles against Android's API`() {
        for (name in listOf("Adapter", "Peripheral", "ScanFilter")) {
            // Only found, not loaded: Android's classes are for a newer Java than may run here.
            assertNotNull(loader.getResource("com/nonpolynomial/btleplug/android/impl/$name.class"), name)
        }
    }

    @Test
    fun `the shrinker is told to keep every package that the Bluetooth library brings`() {
        val root = File(System.getProperty("freshlegs.bluetooth"))
        val packages =
            root
                .walk()
                .filter { it.extension == "java" }
                .map { it.parentFile.relativeTo(root).path.replace(File.separatorChar, '.') }
                .toSortedSet()
        assertTrue(packages.isNotEmpty())
        val forgotten = packages.filterNot { name -> keptPackages().any { name.startsWith(it) } }
        assertEquals(emptyList(), forgotten)
    }

    @Test
    fun `the shrinker is told to keep JNA and the generated code`() {
        assertTrue(keptPackages().containsAll(listOf("com.sun.jna", "freshlegs.core")))
    }

    @Test
    fun `loading does nothing on a computer`() {
        FreshLegs.load()
        FreshLegs.load()
    }

    private fun keptPackages(): List<String> {
        val rules = File(System.getProperty("freshlegs.rules")).readText()
        return Regex("""-keep class ([\w.]+)\.\*\*""").findAll(rules).map { it.groupValues[1] }.toList()
    }
}
