package freshlegs.screens.onboarding

import androidx.compose.runtime.Composable
import freshlegs.kit.models.AppModels
import freshlegs.screens.parts.Page

@Composable
internal fun OnboardingScreen(models: AppModels) {
    Page("OnboardingScreen") {}
}
