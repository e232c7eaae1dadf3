import ArgumentParser

/// `pru la`: what the LA does.
struct LAGroup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "la",
        abstract: "For the LA: publish a cycle, collect submissions, see whose move it is, pass on the list.",
        discussion: """
            Type pru la alone to see each unit's state, whose move it is and how many days are left.

            The LA's register is a file of its own: --register FILE, else $PRU_REGISTER, else pru.sqlite in the current \
            folder. A unit is named by its DfE number, the last four digits of it, or its name.
            """,
        subcommands: [
            LABoard.self, LAInit.self, LAPublishCycle.self, LAUnits.self, LACollect.self, LAShow.self,
            LAAccept.self,
            LAReturn.self, LASet.self, LATrust.self, LAChoose.self, LAExtend.self, LAReceipt.self,
            LAChase.self,
            LAList.self, LASummary.self, LAPublic.self,
            LAToday.self, LALog.self, LABackup.self,
        ],
        defaultSubcommand: LABoard.self)
}
