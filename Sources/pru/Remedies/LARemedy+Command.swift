import TargetSetting

extension LARemedy {
    var command: ShellCommand? {
        switch self {
        case .makeRegister:
            ShellCommand("pru la init").option("--cycle", blank: "ID").option("--name", blank: "NAME")
                .option("--units", blank: "CSV")
        case .addUnits, .correctUnits: ShellCommand("pru la units").argument(blank: "CSV")
        case .collect, .collectAgain, .collectAnswer: ShellCommand("pru la collect").argument(blank: "FILE")
        case .showBoard: ShellCommand("pru la")
        case .verifyLog: ShellCommand("pru la log").flag("--verify")
        case .show(let unit): ShellCommand("pru la show").argument(unit.description)
        case .returnToUnit(let unit):
            ShellCommand("pru la return").argument(unit.description).option("--reason", blank: "TEXT")
        case .choose(let unit):
            ShellCommand("pru la choose").argument(unit.description).option("--digest", blank: "SHA-256")
                .option("--reason", blank: "TEXT")
        case .confirmKey(let unit, let fingerprint):
            (fingerprint.map {
                ShellCommand("pru la trust").argument(unit.description).option("--fingerprint", $0)
            }
                ?? ShellCommand("pru la trust").argument(unit.description)
                .option("--fingerprint", blank: "FINGERPRINT")).option("--by", blank: "NAME")
        case .accept(let unit): ShellCommand("pru la accept").argument(unit.description)
        case .setTarget(let unit):
            ShellCommand("pru la set").argument(unit.description).argument(blank: "MEASURE")
                .option("--count", blank: "K").option("--reason", blank: "TEXT")
        case .writeReceipt(let unit, _):
            ShellCommand("pru la receipt").argument(unit.description).option("--output", blank: "FILE")
        case .askUnit(_, .beginWithCycle):
            ShellCommand("pru init").option("--cycle", blank: "FILE").option("--unit", blank: "NAME")
                .option("--dfe", blank: "NUMBER")
        case .chase: ShellCommand("pru la chase")
        case .writeTargetList(.toPassOn): ShellCommand("pru la list").option("--csv", blank: "FILE")
        case .writeTargetList(.toCompare): ShellCommand("pru la list").option("--json", blank: "FILE")
        case .askUnit, .passOn, .collectInto: nil
        }
    }
}
