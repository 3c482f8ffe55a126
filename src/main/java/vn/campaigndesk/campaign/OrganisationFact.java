package vn.campaigndesk.campaign;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something known of a body that charts and rules divide by or place it with.
///
/// @param kind such as `communes`, `population`, `region`, `tile_row`
/// @param amount the number, null when the fact is a text
/// @param text the text, null when the fact is a number
/// @param asOf the day it was true, null when it does not change
/// @param definition what exactly was counted, with its source; it is printed wherever the number divides
///     another
public record OrganisationFact(
        long organisationId,
        String kind,
        @Nullable BigDecimal amount,
        @Nullable String text,
        @Nullable LocalDate asOf,
        String definition) {
    /// Kind of a district's number of communes, wards and towns.
    public static final String COMMUNES = "communes";

    /// Kind of a number of inhabitants.
    public static final String POPULATION = "population";

    /// Kind of a school's number of students of all courses.
    public static final String ENROLMENT = "enrolment";

    /// Kind of the part of the province a district lies in.
    public static final String REGION = "region";

    /// The region whose districts are hard to reach, as the facts write it.
    public static final String MOUNTAINS = "mi\u1ec1n n\u00fai";

    /// Kind of the row on the tile map, from 0 in the north.
    public static final String TILE_ROW = "tile_row";

    /// Kind of the column on the tile map, from 0 in the west.
    public static final String TILE_COLUMN = "tile_col";
}
