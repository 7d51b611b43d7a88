// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "trapline-oracles",
  platforms: [.macOS(.v26)],
  dependencies: [
    .package(name: "trapline", path: "../.."),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
  ],
  targets: [
    .target(name: "CZydis", linkerSettings: [.linkedLibrary("Zydis")]),
    .executableTarget(
      name: "zydis-oracle",
      dependencies: [
        "CZydis",
        .product(name: "TraplineX86", package: "trapline"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: [
        .strictMemorySafety(),
        .treatAllWarnings(as: .error),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)
