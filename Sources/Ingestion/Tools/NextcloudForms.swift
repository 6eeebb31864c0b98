extension Tool {
  /// Nextcloud Forms: who and when first, rows of grids in parentheses.
  static let nextcloudForms = Tool(
    id: "nextcloud-forms", name: "Nextcloud Forms",
    ownHeadings: ToolHeadings([
      "submission": ["Submission ID", "ID de soumission", "Einreichungs-ID"],
      "user": [
        "User ID", "Identifiant utilisateur", "Identifiant de l'utilisateur", "ID utilisateur",
        "Benutzer-ID", "معرف المستخدم", "معرّف المستخدم", "مُعرِّف المستخدِم",
      ],
      "name": [
        "User display name", "Nom d'affichage de l'utilisateur", "Nom affiché de l'utilisateur",
        "Nom d'utilisateur affiché", "Anzeigename des Benutzers", "Benutzer-Anzeigename",
        "اسم عرض المستخدم", "اسم المستخدم المعروض", "الاسم المعروض للمستخدم",
        "الاسم الظاهر للمستخدم",
      ],
      "time": [
        "Timestamp", "Horodatage", "Zeitstempel", "الطابع الزمني", "ختم الوقت", "طابع زمني",
      ],
    ]),
    wrote: { found in
      guard let user = found["user"], let name = found["name"], let time = found["time"] else {
        return false
      }
      return user <= 1 && name == user + 1 && time == name + 1
    },
    describe: { found, conventions in
      conventions.keyColumns = found.positions("submission").filter { $0 == 0 }
      conventions.submittedColumn = found["time"]
      conventions.metadataColumns = found.together(upTo: found["time"] ?? 0)
      conventions.answerSeparators = ["; ", ";"]
    })
}
