// Follows the pages of AudioToolbox's documentation, developer.apple.com/documentation/audiotoolbox:
// audioservicesplaysystemsound(_:), ksystemsoundid_vibrate, systemsoundid.

@_exported import Foundation

public typealias SystemSoundID = UInt32

public var kSystemSoundID_Vibrate: SystemSoundID { 0x0000_0FFF }

public func AudioServicesPlaySystemSound(_ inSystemSoundID: SystemSoundID) { StageSystemSound.played(inSystemSoundID) }
