using Ingest.Model;

namespace Ingest.Assistant;

/// <summary>What words mean for a field (party, date, place, length of time), by the very readers the rules use.</summary>
public delegate IReadOnlyList<string> ReadValues(Field field, string words);
