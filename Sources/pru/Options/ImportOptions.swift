import ArgumentParser

/// What both imports take.
struct ImportOptions: ParsableArguments {
    @Argument(help: "The CSV file; - for what is piped in.")
    var file: String

    @Flag(help: "Show what would be done, and do nothing.")
    var dryRun = false

    @Flag(help: "Take nothing where a line has a problem.")
    var allOrNothing = false
}
