//! Commands of the plan, of the ways through the questions, of a passport's zone and of the events in order.

use himoya_casework::wire::{CaseView, MrzView, PlanView, TimelineView};

use crate::commands::{Answer, State};

#[tauri::command(async)]
pub(crate) fn plan(state: tauri::State<'_, State>, id: &str) -> Answer<PlanView> {
    state.desk(|desk| desk.plan(id))
}

#[tauri::command(async)]
pub(crate) fn timeline(state: tauri::State<'_, State>, id: &str) -> Answer<TimelineView> {
    state.desk(|desk| desk.timeline(id))
}

#[tauri::command(async)]
pub(crate) fn choose_lane(state: tauri::State<'_, State>, id: &str, lane: &str) -> Answer<CaseView> {
    state.desk(|desk| desk.choose_lane(id, lane))
}

#[tauri::command(async)]
pub(crate) fn read_mrz(state: tauri::State<'_, State>, id: &str, text: &str) -> Answer<MrzView> {
    state.desk(|desk| desk.read_mrz(id, text))
}

#[tauri::command(async)]
pub(crate) fn take_mrz(
    state: tauri::State<'_, State>,
    id: &str,
    text: &str,
    paths: Vec<String>,
) -> Answer<CaseView> {
    state.desk(|desk| desk.take_mrz(id, text, &paths))
}
