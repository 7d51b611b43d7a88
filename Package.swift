// swift-tools-version: 6.2
import PackageDescription

let house: [SwiftSetting] = [
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "trapline",
  platforms: [.macOS(.v26)],
  products: [
    .library(name: "TraplineX86", targets: ["X86"]),
    .library(name: "TraplineGuest", targets: ["Guest"]),
    .library(name: "TraplineHost", targets: ["Memory", "Host"]),
    .library(name: "TraplineInspection", targets: ["Inspection"]),
    .library(name: "TraplineMachine", targets: ["Machine"]),
    .library(name: "TraplineScanning", targets: ["Scanning"]),
    .library(name: "TraplineProcessor", targets: ["Memory", "Processor"]),
    .executable(name: "trapline", targets: ["trapline"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
  ],
  targets: [
    .target(name: "X86", swiftSettings: house),
    .target(
      name: "Memory",
      dependencies: [
        "X86", .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
      ],
      swiftSettings: house),
    .target(name: "Processor", dependencies: ["X86", "Memory"], swiftSettings: house),
    .target(name: "Guest", dependencies: ["X86"], swiftSettings: house),
    .target(name: "Host", dependencies: ["X86", "Memory"], swiftSettings: house),
    .target(
      name: "Machine",
      dependencies: [
        "X86", "Memory", "Processor", "Guest", "Host",
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: house),
    .target(name: "Inspection", dependencies: ["X86"], swiftSettings: house),
    .target(name: "Scanning", dependencies: ["X86", "Inspection"], swiftSettings: house),
    .target(name: "Corpora", dependencies: ["X86", "Machine"], swiftSettings: house),
    .executableTarget(
      name: "trapline",
      dependencies: [
        "Corpora", "Host", "Inspection", "Machine", "Scanning", "X86",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: house),
    .testTarget(name: "X86Tests", dependencies: ["X86"], swiftSettings: house),
    .testTarget(name: "MemoryTests", dependencies: ["X86", "Memory"], swiftSettings: house),
    .testTarget(name: "ProcessorTests", dependencies: ["X86", "Memory", "Processor"], swiftSettings: house),
    .testTarget(name: "GuestTests", dependencies: ["X86", "Guest", "Inspection"], swiftSettings: house),
    .testTarget(name: "HostTests", dependencies: ["X86", "Memory", "Host"], swiftSettings: house),
    .testTarget(
      name: "MachineTests",
      dependencies: ["X86", "Memory", "Processor", "Guest", "Host", "Machine"], swiftSettings: house),
    .target(
      name: "RandomGuests", dependencies: ["X86", "Host", "Machine"], path: "Tests/RandomGuests", swiftSettings: house),
    .executableTarget(
      name: "transparency",
      dependencies: ["RandomGuests", "X86", .product(name: "ArgumentParser", package: "swift-argument-parser")],
      path: "Tests/transparency", swiftSettings: house),
    .testTarget(name: "InspectionTests", dependencies: ["Inspection", "X86"], swiftSettings: house),
    .testTarget(
      name: "ScanningTests", dependencies: ["Scanning", "Inspection", "X86"], swiftSettings: house),
    .testTarget(name: "CorporaTests", dependencies: ["Corpora", "X86"], swiftSettings: house),
    .testTarget(
      name: "Journeys",
      dependencies: ["X86", "Memory", "Processor", "Guest", "Host", "Machine", "RandomGuests"], swiftSettings: house),
  ],
  swiftLanguageModes: [.v6]
)
