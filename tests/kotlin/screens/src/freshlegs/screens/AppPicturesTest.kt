package freshlegs.screens

import org.junit.jupiter.api.TestFactory

class AppPicturesTest {
    @TestFactory
    fun pictures() = testsOf(
        Picture("more") { models -> MoreScreen(models.navigation::go) },
    )
}
