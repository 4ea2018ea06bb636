using Ingest.Model;

namespace Ingest.Assistant;

/// <summary>What words mean for a field (party, date, place), by the very readers the rules use.</summary>
public delegate IReadOnlyList<string> ReadValues(Field field, string words);
