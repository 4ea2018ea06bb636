using Ingest.Model;

namespace Ingest.Web.Review;

/// <summary>What marked words mean for a field; null where they name no value it could hold.</summary>
public delegate string? ReadWords(Field field, string words);
