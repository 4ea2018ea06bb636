namespace Ingest.Agreements.Detection.Instruments;

/// <summary>Where one instrument stands in a document: its title and all its text.</summary>
/// <param name="TitleStart">Offset of the title.</param>
/// <param name="Form">The legal form its title's noun points to, e.g. <c>protocol</c>.</param>
/// <param name="Language">ISO 639-1 code of the title's noun.</param>
internal sealed record Stretch(int TitleStart, int TitleEnd, int End, string Form, string Language);
