using System.Text.Json.Serialization;

namespace Ingest.Reading.Extraction.Texts;

/// <summary>How paragraphs cross from the parsing process to ours.</summary>
[JsonSerializable(typeof(Paragraph))]
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
internal sealed partial class ParagraphJson : JsonSerializerContext;
