//! What is written down is what was read, and is judged as it was.

use crate::config;
use crate::judged::judge;
use crate::random::documents;
use proptest::prelude::*;
use sla_calculator::document::Document;
use sla_calculator::document::agreement::Agreement;
use sla_calculator::evaluate;
use sla_calculator::holidays::HolidayData;

proptest! {
    #![proptest_config(config(120))]

    #[test]
    fn a_document_is_read_as_it_was_written(written in documents()) {
        let judged = judge(&written);
        let again = Document::parse(&judged.document.to_json());
        prop_assert_eq!(again.as_ref(), Ok(&judged.document));
        let agreement = &*judged.document.agreement;
        let alone = Agreement::parse(&agreement.to_json());
        prop_assert_eq!(alone.as_ref(), Ok(agreement));
        let again = evaluate(&again.unwrap(), &HolidayData::default()).unwrap();
        prop_assert_eq!(&again.clocks, &judged.report.clocks);
        let json = |report| serde_json::to_string(report).unwrap();
        prop_assert_eq!(json(&again), json(&judged.report));
    }
}
