package freshlegs.kit.android

import freshlegs.kit.phone.BatteryMaker

/** By what a phone says of its maker. */
internal fun makerOf(manufacturer: String): BatteryMaker = when (manufacturer.lowercase()) {
    "samsung" -> BatteryMaker.SAMSUNG
    "xiaomi", "redmi", "poco" -> BatteryMaker.XIAOMI
    "huawei", "honor" -> BatteryMaker.HUAWEI
    "oppo", "realme" -> BatteryMaker.OPPO
    "vivo", "iqoo" -> BatteryMaker.VIVO
    "oneplus" -> BatteryMaker.ONEPLUS
    else -> BatteryMaker.OTHER
}

/** Apps and pages of makers, as their phones have had them; what a phone does not have is passed over. */
internal fun placesOf(maker: BatteryMaker): List<Pair<String, String>> = when (maker) {
    BatteryMaker.SAMSUNG ->
        listOf("com.samsung.android.lool" to "com.samsung.android.sm.battery.ui.BatteryActivity")

    BatteryMaker.XIAOMI ->
        listOf("com.miui.powerkeeper" to "com.miui.powerkeeper.ui.HiddenAppsConfigActivity")

    BatteryMaker.HUAWEI ->
        listOf(
            "com.huawei.systemmanager" to
                "com.huawei.systemmanager.startupmgr.ui.StartupNormalAppListActivity",
            "com.huawei.systemmanager" to "com.huawei.systemmanager.optimize.process.ProtectActivity",
        )

    BatteryMaker.OPPO ->
        listOf(
            "com.coloros.safecenter" to
                "com.coloros.safecenter.permission.startup.StartupAppListActivity",
        )

    BatteryMaker.VIVO ->
        listOf(
            "com.vivo.permissionmanager" to
                "com.vivo.permissionmanager.activity.BgStartUpManagerActivity",
        )

    BatteryMaker.ONEPLUS ->
        listOf("com.oneplus.security" to "com.oneplus.security.chainlaunch.view.ChainLaunchAppListActivity")

    BatteryMaker.OTHER -> emptyList()
}
