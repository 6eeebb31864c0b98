/// Reads a definition in JSON: Qualtrics' or SurveyJS'.
///
/// Throws an `ImportProblem` where it is damaged or neither.
func readJSONDefinition(_ file: ImportedFile) throws(ImportProblem) -> Questionnaire {
  let root = try JSONNode(parsing: file.bytes)
  if root["SurveyElements"] != nil { return try readQualtrics(root) }
  if root["pages"] != nil || root["elements"] != nil || root["questions"] != nil {
    return readSurveyJS(root, name: file.name)
  }
  throw .unknownFormat
}
